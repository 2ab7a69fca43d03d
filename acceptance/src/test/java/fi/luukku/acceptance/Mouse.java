package fi.luukku.acceptance;

/** Clicks and types where it points. */
final class Mouse implements Hand {
  private final Visitor visitor;

  Mouse(Visitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public String name() {
    return "mouse";
  }

  @Override
  public void fill(String question, String text) {
    visitor.answer(question, text);
  }

  @Override
  public void choose(String question, String value) {
    visitor.choose(question, value);
  }

  @Override
  public void pick(String question, String value) {
    visitor.page().locator("[name='q." + question + "']").selectOption(value);
  }

  @Override
  public void press(String selector) {
    visitor.press(visitor.page().locator(selector + " >> visible=true").first());
  }
}
