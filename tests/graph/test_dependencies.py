from __future__ import annotations

import pytest

from graph.dependencies import cycles, dependency_graph, safe_order, what_breaks
from graph.model import Application, ApplicationId, Interface, InterfaceId
from graph.portfolio import Portfolio


def flows(*pairs):
    names = sorted({name for pair in pairs for name in pair})
    return dependency_graph(
        Portfolio.of(
            applications=[Application(id=ApplicationId(name), name=name) for name in names],
            interfaces=[
                Interface(
                    id=InterfaceId(f"{a}{b}"), provider=ApplicationId(a), consumer=ApplicationId(b)
                )
                for a, b in pairs
            ],
        )
    )


def test_that_what_breaks_reaches_beyond_the_direct_consumers():
    assert what_breaks(flows("ab", "bc", "ad", "xa"), ApplicationId("a")) == (
        ("b", 1),
        ("d", 1),
        ("c", 2),
    )


def test_that_an_unknown_application_breaks_nothing():
    assert what_breaks(flows("ab"), ApplicationId("zz")) == ()


def test_that_a_ring_is_found_once():
    assert cycles(flows("ab", "bc", "ca", "cd")) == (("a", "b", "c"),)


@pytest.mark.parametrize(
    ("pairs", "steps"),
    [
        (("ab", "bc"), (("c",), ("b",), ("a",))),
        (("ab", "cb"), (("b",), ("a", "c"))),
        (("ab", "ba", "bc"), (("c",), ("a", "b"))),
    ],
)
def test_that_consumers_stop_before_providers_and_rings_as_one(pairs, steps):
    assert safe_order(flows(*pairs), ("a", "b", "c")) == steps


def test_that_applications_that_stay_do_not_delay_others():
    assert safe_order(flows("ab", "bc"), (ApplicationId("a"), ApplicationId("c"))) == (("a", "c"),)
