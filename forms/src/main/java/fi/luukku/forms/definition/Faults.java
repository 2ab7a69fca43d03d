package fi.luukku.forms.definition;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a definition, up to a bound that a person can still read. */
final class Faults {

  private static final int ENOUGH = 100;

  private final List<DefinitionFault> found = new ArrayList<>();

  void add(String place, String reason) {
    if (found.size() < ENOUGH) {
      found.add(new DefinitionFault(place, reason));
    }
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
