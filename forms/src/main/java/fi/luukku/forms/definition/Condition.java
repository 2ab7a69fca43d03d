package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ParsedExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a page or question is asked: an expression in format 2; all others are those of format 1,
 * declarative, bounded in depth and size.
 */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());

  /** The answers that this condition looks at. */
  Stream<Reference> references();

  /** The plain case that a script or a style can follow: one answer has one value. */
  default Optional<Equal> trigger() {
    return Optional.empty();
  }

  /** Whether it always holds, for there is nothing to it. */
  default boolean isAlways() {
    return equals(ALWAYS);
  }

  /** What the author wrote; {@link FormDefinition#expression} has what it was compiled to. */
  record Expressed(ParsedExpression expression) implements Condition {
    @Override
    public Stream<Reference> references() {
      return expression.names().stream().map(Reference::parse);
    }

    @Override
    public Optional<Equal> trigger() {
      return expression.trigger().map(it -> new Equal(Reference.parse(it.getKey()), it.getValue()));
    }
  }

  record Equal(Reference of, String value) implements Condition {
    @Override
    public Optional<Equal> trigger() {
      return Optional.of(this);
    }

    @Override
    public Stream<Reference> references() {
      return Stream.of(of);
    }
  }

  /** One of the chosen options of a question that takes many. */
  record Includes(Reference of, String value) implements Condition {
    @Override
    public Stream<Reference> references() {
      return Stream.of(of);
    }
  }

  record Greater(Reference of, BigDecimal bound) implements Condition {
    @Override
    public Stream<Reference> references() {
      return Stream.of(of);
    }
  }

  record Less(Reference of, BigDecimal bound) implements Condition {
    @Override
    public Stream<Reference> references() {
      return Stream.of(of);
    }
  }

  record Answered(Reference of, boolean answered) implements Condition {
    @Override
    public Stream<Reference> references() {
      return Stream.of(of);
    }
  }

  record All(List<Condition> parts) implements Condition {
    @Override
    public Stream<Reference> references() {
      return parts.stream().flatMap(Condition::references);
    }
  }

  record Any(List<Condition> parts) implements Condition {
    @Override
    public Stream<Reference> references() {
      return parts.stream().flatMap(Condition::references);
    }
  }

  record Not(Condition part) implements Condition {
    @Override
    public Stream<Reference> references() {
      return part.references();
    }
  }
}
