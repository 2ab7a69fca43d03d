package fi.luukku.forms.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** When a page or question is asked. Declarative, without scripting; bounded in depth and size. */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());

  /** The answers that this condition looks at. */
  Stream<Reference> references();

  record Equal(Reference of, String value) implements Condition {
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
