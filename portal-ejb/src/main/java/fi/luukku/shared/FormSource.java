package fi.luukku.shared;

import fi.luukku.forms.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The published forms, read and checked once. */
@ApplicationScoped
public class FormSource {
  @Produces
  @Singleton
  public PublishedForms forms() {
    return PublishedForms.load();
  }
}
