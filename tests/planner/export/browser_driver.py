"""A browser driven over the WebDriver protocol (W3C), which is plain HTTP and JSON."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

TAB, ENTER = "\ue004", "\ue007"
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


def is_there() -> bool:
    """Whether a browser and its driver are installed."""
    return all(map(shutil.which, ("chromium", "chromedriver")))


class Browser:
    """One window."""

    def __init__(self, address: str) -> None:
        self._address = address
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1366,768"]
        wanted = {
            "goog:chromeOptions": {"args": arguments, "binary": shutil.which("chromium")},
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        }
        made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._address += f"/session/{made['sessionId']}"

    def open(self, url: str) -> None:
        self._call("POST", "/url", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, selector: str) -> str:
        found = self._call("POST", "/element", {"using": "css selector", "value": selector})
        return str(found[_ELEMENT])

    def active(self) -> str:
        return str(self._call("GET", "/element/active")[_ELEMENT])

    def resize(self, width: int, height: int) -> None:
        self._call("POST", "/window/rect", {"width": width, "height": height})

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        self._call("POST", f"/element/{self.active()}/value", {"text": keys})

    def role(self, element: str) -> str:
        return str(self._call("GET", f"/element/{element}/computedrole"))

    def label(self, element: str) -> str:
        return str(self._call("GET", f"/element/{element}/computedlabel"))

    def log(self, kind: str) -> list[dict[str, Any]]:
        return list(self._call("POST", "/se/log", {"type": kind}))

    def close(self) -> None:
        self._call("DELETE", "")

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - our own driver on this machine
            self._address + path, data=data, method=method
        )
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return json.load(answer)["value"]


@contextmanager
def browser() -> Iterator[Browser]:
    """Start a browser and its driver, on a port of their own choice."""
    driver = subprocess.Popen(
        ["chromedriver", "--port=0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert driver.stdout is not None
        port = next(
            found[1]
            for line in driver.stdout
            if (found := re.search(r"successfully on port (\d+)", line))
        )
        window = Browser(f"http://127.0.0.1:{port}")
        yield window
        window.close()
    finally:
        driver.terminate()
        driver.wait(10)
        if driver.stdout is not None:
            driver.stdout.close()
