package fi.luukku.shared;

import fi.luukku.forms.FormShelf;
import fi.luukku.forms.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The published forms: the product's, read and checked once, and those on shelves. */
@ApplicationScoped
public class FormSource {
  @Produces
  @Singleton
  public PublishedForms forms(Instance<FormShelf> shelves) {
    return PublishedForms.load().and(shelves.stream().toList());
  }
}
