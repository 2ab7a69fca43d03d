package fi.luukku.forms.definition;

import java.util.List;
import java.util.stream.Collectors;

/** A form definition that must not be published; names every place and reason. */
public class DefinitionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<DefinitionFault> faults;

  public DefinitionRefused(String form, List<DefinitionFault> faults) {
    super(
        "Form "
            + form
            + " is refused: "
            + faults.stream().map(DefinitionFault::toString).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  public List<DefinitionFault> faults() {
    return faults;
  }
}
