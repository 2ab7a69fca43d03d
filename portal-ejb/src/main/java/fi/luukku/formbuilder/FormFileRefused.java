package fi.luukku.formbuilder;

import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** The file holds no form that can be taken; says each place and reason. */
public class FormFileRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<DefinitionFault> faults;

  public FormFileRefused(List<DefinitionFault> faults) {
    super(Optional.of("file"), "form_file_refused", faults.size());
    this.faults = List.copyOf(faults);
  }

  public List<DefinitionFault> faults() {
    return faults;
  }
}
