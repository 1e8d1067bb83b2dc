from __future__ import annotations

from graph.coverage import carriers, sole_carriers
from graph.model import Application, ApplicationId, Service, ServiceId
from graph.portfolio import Portfolio

SERVICES = [Service(id=ServiceId(name), name=name) for name in ("akta", "izin", "ktp")]


def test_that_every_service_is_listed_even_without_a_carrier_and_each_carrier_once():
    akta, izin = ServiceId("akta"), ServiceId("izin")
    portfolio = Portfolio.of(
        services=SERVICES,
        applications=[
            Application(id=ApplicationId("a"), name="A", services=(akta, izin, izin)),
            Application(id=ApplicationId("b"), name="B", services=(izin,)),
        ],
    )
    assert carriers(portfolio) == {"akta": ("a",), "izin": ("a", "b"), "ktp": ()}
    assert sole_carriers(portfolio) == {"a": ("akta",)}
