package fi.luukku.forms.expression;

import java.util.Arrays;
import java.util.List;

/** An expression that must not be published; the message is the reason, for the developer. */
public class ExpressionRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FaultCode code;
  private final transient List<String> args;

  /**
   * @param args what the words of the code name, in order
   */
  public ExpressionRefused(FaultCode code, String reason, Object... args) {
    super(reason);
    this.code = code;
    this.args = Arrays.stream(args).map(String::valueOf).toList();
  }

  /** The same to a program, which says it in the language of who makes the form. */
  public FaultCode code() {
    return code;
  }

  public List<String> args() {
    return args;
  }
}
