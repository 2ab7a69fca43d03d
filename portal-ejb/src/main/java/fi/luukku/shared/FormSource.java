package fi.luukku.shared;

import fi.luukku.forms.FormShelf;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.Outside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The published forms: the product's, read and checked once, and those on shelves. What they take
 * from elsewhere is the content's.
 */
@ApplicationScoped
public class FormSource {
  @Inject ContentRegisters registers;
  @Inject ContentAddresses addresses;

  @Produces
  @Singleton
  public PublishedForms forms(Instance<FormShelf> shelves) {
    return PublishedForms.load(outside()).and(shelves.stream().toList());
  }

  /** For whoever loads a form that did not come with the product. */
  @Produces
  public Outside outside() {
    return new Outside(registers::find, Optional.of((words, most) -> addresses.find(words, most)));
  }
}
