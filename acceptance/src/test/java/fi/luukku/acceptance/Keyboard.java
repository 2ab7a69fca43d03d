package fi.luukku.acceptance;

import com.microsoft.playwright.Page;

/** Reaches everything by the tabulator and works it by keys alone. */
final class Keyboard implements Hand {
  private static final int MOST_STEPS = 400;

  private final Page page;
  private final int mostSteps;

  Keyboard(Page page) {
    this(page, MOST_STEPS);
  }

  /** One that gives up after so many steps. */
  Keyboard(Page page, int mostSteps) {
    this.page = page;
    this.mostSteps = mostSteps;
  }

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public void fill(String question, String text) {
    reach("[name='q." + question + "']");
    page.keyboard().press("Control+a");
    page.keyboard().type(text);
  }

  /** A group of radio buttons is one stop of the tabulator; arrows lead through it. */
  @Override
  public void choose(String question, String value) {
    String wanted = "[name='q." + question + "'][value='" + value + "']";
    boolean radio = page.locator(wanted).getAttribute("type").equals("radio");
    reach(radio ? "[type=radio][name='q." + question + "']" : wanted);
    if (!radio || !isAt(wanted)) {
      page.keyboard().press("Space");
    }
    for (int step = 0; radio && step < mostSteps && !isAt(wanted); step++) {
      page.keyboard().press("ArrowDown");
    }
    if (!page.locator(wanted).isChecked()) {
      page.keyboard().press("Space");
    }
  }

  @Override
  public void pick(String question, String value) {
    reach("[name='q." + question + "']");
    for (int step = 0;
        step < mostSteps && !page.locator("[name='q." + question + "']").inputValue().equals(value);
        step++) {
      page.keyboard().press("ArrowDown");
    }
  }

  @Override
  public void press(String selector) {
    reach(selector);
    pressEnter();
  }

  /** Presses what leads to another page. */
  void pressEnter() {
    Leaving.by(page, () -> page.keyboard().press("Enter"));
  }

  /** Goes there by the tabulator. */
  void reach(String selector) {
    for (int step = 0; step < mostSteps; step++) {
      if (isAt(selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The tabulator does not lead to " + selector);
  }

  private boolean isAt(String selector) {
    return (Boolean) page.evaluate("(it) => document.activeElement.matches(it)", selector);
  }
}
