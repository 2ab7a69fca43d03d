package fi.luukku.casework.web;

import fi.luukku.casework.CaseKind;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The capabilities that have drafts. */
@ApplicationScoped
public class DraftKinds {
  @Inject @Any Instance<DraftPages<?>> capabilities;

  public Optional<DraftPages<?>> find(CaseKind kind) {
    return capabilities.stream().filter(pages -> pages.kind() == kind).findFirst();
  }

  public DraftPages<?> get(CaseKind kind) {
    return find(kind).orElseThrow(NotFound::new);
  }

  /**
   * @param wireName as an address has it; may be anything
   * @throws NotFound where no kind with drafts is called so
   */
  public DraftPages<?> get(String wireName) {
    return capabilities.stream()
        .filter(pages -> pages.kind().wireName().equals(wireName))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
