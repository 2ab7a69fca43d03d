package fi.luukku.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Clicks and types where it points. */
final class Mouse implements Hand {
  private final Page page;

  Mouse(Page page) {
    this.page = page;
  }

  @Override
  public String name() {
    return "mouse";
  }

  @Override
  public void fill(String question, String text) {
    page.locator("[name='q." + question + "']").fill(text);
  }

  @Override
  public void choose(String question, String value) {
    page.locator("[name='q." + question + "'][value='" + value + "']")
        .check(new Locator.CheckOptions().setForce(true));
  }

  @Override
  public void pick(String question, String value) {
    page.locator("[name='q." + question + "']").selectOption(value);
  }

  @Override
  public void press(String selector) {
    Leaving.by(page, () -> page.locator(selector + " >> visible=true").first().click());
  }
}
