package fi.luukku.forms.expression;

/** An expression that must not be published; the message is the reason, for the form's author. */
public class ExpressionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ExpressionRefused(String reason) {
    super(reason);
  }
}
