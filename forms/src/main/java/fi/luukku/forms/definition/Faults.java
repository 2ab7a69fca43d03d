package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a definition, up to a bound that a person can still read. */
final class Faults {

  private static final int ENOUGH = 100;

  private final List<DefinitionFault> found = new ArrayList<>();

  void add(String place, FaultCode code, String reason, Object... args) {
    if (found.size() < ENOUGH) {
      found.add(DefinitionFault.of(place, code, reason, args));
    }
  }

  /** Those found so far. */
  List<DefinitionFault> all() {
    return List.copyOf(found);
  }

  boolean any(FaultCode code) {
    return found.stream().anyMatch(fault -> fault.code() == code);
  }

  boolean any() {
    return !found.isEmpty();
  }

  void refuseIfAny(String form) {
    if (any()) {
      throw new DefinitionRefused(form, found);
    }
  }
}
