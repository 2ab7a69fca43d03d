package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.OpenForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a page has to lead to the forms that are open. */
@Named("openForms")
@RequestScoped
public class OpenFormsBacking {
  @Inject OpenForms forms;

  public boolean isAny() {
    return !forms.now().isEmpty();
  }
}
