package fi.luukku.documents;

import java.util.Collection;
import java.util.Set;

/** Told by who keeps half-filled forms: what was uploaded for one stays as long as it does. */
public interface OpenForms {
  /** Those of the forms that somebody is still filling in. */
  Set<String> among(Collection<String> formKeys);
}
