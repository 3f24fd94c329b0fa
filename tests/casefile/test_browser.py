"""Real Chromium from disk: axe finds nothing, nothing is loaded, the keyboard reaches all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_core_python
import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from tests.casefile.sixty import sixty_reports

from firsthand.casefile import pages

pytestmark = pytest.mark.browser
PAGES = [
    "index.html", "claim-cl-flood.html", "claim-cl-wells.html", "document-doc-elder.html",
    "document-doc-arabic.html", "document-doc-sealed.html", "document-doc-flood-05.html",
    "timeline.html", "documents.html", "sources.html", "unread.html", "made.html",
]  # fmt: skip
BIG = ("documents.html", "sources.html")
"""Long tables of the same rows: checked once, narrow."""
NARROW = ("index.html", "claim-cl-wells.html", "document-doc-elder.html", "timeline.html", *BIG)
AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text("utf-8")
ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--no-first-run", "--hide-scrollbars",
)  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def _open(browser: webdriver.Chrome, page: Path, width: int = 1280, scheme: str = "light") -> None:
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    browser.get(page.as_uri())


def _log(browser: webdriver.Chrome, kind: str) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = browser.get_log(kind)  # type: ignore[no-untyped-call]
    return entries


def _violations(browser: webdriver.Chrome) -> list[str]:
    # The page's own policy forbids scripts; the driver runs this outside of it.
    found: dict[str, Any] = browser.execute_async_script(
        AXE + ";const done = arguments[arguments.length - 1];"
        "axe.run(document, {resultTypes: ['violations']})"
        ".then(r => done(r), e => done({violations: [{id: String(e)}]}));"
    )
    return [
        f"{v['id']}: {[n['target'] for n in v.get('nodes', [])][:3]}" for v in found["violations"]
    ]


@pytest.mark.parametrize(
    ("page", "width", "scheme"),
    [(page, 1280, "light") for page in PAGES if page not in BIG]
    + [(page, 390, "dark") for page in NARROW],
)
def test_axe_finds_no_violation(
    browser: webdriver.Chrome, folder: Path, page: str, width: int, scheme: str
) -> None:
    _open(browser, folder / page, width, scheme)
    assert _violations(browser) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_a_phone(browser: webdriver.Chrome, folder: Path, page: str) -> None:
    _open(browser, folder / page, 390)
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 390


def test_nothing_but_the_page_and_its_style_sheet_is_loaded(
    browser: webdriver.Chrome, folder: Path
) -> None:
    _log(browser, "performance")
    for page in PAGES:
        _open(browser, folder / page)
    messages = [json.loads(entry["message"])["message"] for entry in _log(browser, "performance")]
    asked = {
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == "Network.requestWillBeSent"
    }
    assert asked <= {(folder / name).as_uri() for name in [*PAGES, "style.css"]}
    refused = [e for e in _log(browser, "browser") if "Security Policy" in str(e["message"])]
    assert refused == []


def test_the_style_sheet_is_in_force_from_disk(browser: webdriver.Chrome, folder: Path) -> None:
    _open(browser, folder / "index.html")
    family = browser.find_element(By.TAG_NAME, "h1").value_of_css_property("font-family")
    assert "Georgia" in family


def test_the_keyboard_reaches_the_content_and_the_first_claim(
    browser: webdriver.Chrome, folder: Path
) -> None:
    _open(browser, folder / "index.html")
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    assert browser.switch_to.active_element.get_attribute("class") == "skip"
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    browser.switch_to.active_element.send_keys(Keys.TAB)
    reached = browser.switch_to.active_element
    assert str(reached.get_attribute("href")).endswith("claim-cl-clinic.html")


def test_titles_landmarks_and_table_heads(browser: webdriver.Chrome, folder: Path) -> None:
    titles = set()
    for page in PAGES:
        _open(browser, folder / page)
        titles.add(browser.title)
        for landmark in ("header", "nav", "main", "footer"):
            assert browser.find_elements(By.TAG_NAME, landmark), (page, landmark)
        for table in browser.find_elements(By.TAG_NAME, "table"):
            assert table.find_elements(By.CSS_SELECTOR, "thead th[scope=col]")
            assert table.find_elements(By.CSS_SELECTOR, "tbody th[scope=row]")
    assert len(titles) == len(PAGES)


def test_a_link_into_a_report_lights_the_words(browser: webdriver.Chrome, folder: Path) -> None:
    _open(browser, folder / "claim-cl-wells.html")
    link = browser.find_element(By.CSS_SELECTOR, ".origin figcaption a[href*='doc-elder']")
    browser.get(str(link.get_attribute("href")))
    lit = browser.find_element(By.CSS_SELECTOR, ".anchor:target + mark")
    assert lit.value_of_css_property("outline-style") == "solid"
    assert 0 < browser.execute_script("return arguments[0].getBoundingClientRect().top", lit) < 900


@pytest.fixture(scope="module")
def sixty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a claim in sixty reports, with its style sheet."""
    root = tmp_path_factory.mktemp("sixty")
    for path, data in pages(sixty_reports()):
        (root / path).write_bytes(data)
    return root / "claim-cl-sixty.html"


def test_the_keyboard_follows_a_line_to_both_passages_without_scripts(
    browser: webdriver.Chrome, sixty: Path
) -> None:
    _open(browser, sixty)
    browser.execute_script("document.querySelector('a.way').focus()")
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    shown = browser.find_element(By.CSS_SELECTOR, ".beside-passages:target")
    assert shown.is_displayed()
    assert len(shown.find_elements(By.CSS_SELECTOR, "blockquote")) >= 2
    assert shown.find_elements(By.CSS_SELECTOR, "mark.shared")
    assert (
        0 < browser.execute_script("return arguments[0].getBoundingClientRect().top", shown) < 900
    )


def test_the_drawing_of_sixty_reports_cuts_no_word_off(
    browser: webdriver.Chrome, sixty: Path
) -> None:
    _open(browser, sixty)
    browser.set_script_timeout(120)  # A long page, and slow machines.
    assert _violations(browser) == []
    ends = browser.execute_script(
        "return [...document.querySelectorAll('.drawing text')]"
        ".map(t => t.getBBox().x + t.getBBox().width)"
    )
    assert max(ends) <= 1000
    assert (
        browser.execute_script("return document.querySelector('.drawing').viewBox.baseVal.height")
        < 900
    )


def test_right_to_left_text_runs_right_to_left(browser: webdriver.Chrome, folder: Path) -> None:
    _open(browser, folder / "document-doc-arabic.html")
    block = browser.find_element(By.CSS_SELECTOR, ".frozen .block")
    assert block.value_of_css_property("direction") == "rtl"
