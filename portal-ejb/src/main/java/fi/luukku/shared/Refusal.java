package fi.luukku.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer we expect to give: the portal says no, and says why. Its words stand in a text bundle
 * under {@code refusal.<code>}; whatever else is thrown is a fault. Rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> args;
  private final String field;

  /**
   * @param code the text key after {@code refusal.}, in snake case
   * @param args what the text names, in order
   */
  protected Refusal(String code, Object... args) {
    this(Optional.empty(), code, args);
  }

  /** A refusal that belongs to one field of the page, named as the page names it. */
  protected Refusal(Optional<String> field, String code, Object... args) {
    super(code);
    this.code = Objects.requireNonNull(code, "a refusal has a code");
    this.args = List.of(args);
    this.field = field.orElse("");
  }

  public String code() {
    return code;
  }

  public List<Object> args() {
    return args == null ? List.of() : args;
  }

  public Optional<String> field() {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
