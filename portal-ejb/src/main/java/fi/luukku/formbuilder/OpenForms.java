package fi.luukku.formbuilder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Forms that are open now, for pages that have to be there without the database: as {@link
 * ShelfLoop} saw them a moment ago. None before it has looked for the first time.
 */
@ApplicationScoped
public class OpenForms {
  private final FormErrands errands;
  private final Clock clock;
  private volatile List<FormErrand> published = List.of();

  protected OpenForms() {
    this(null, null);
  }

  @Inject
  public OpenForms(FormErrands errands, Clock clock) {
    this.errands = errands;
    this.clock = clock;
  }

  /** By key; one whose day comes or has passed since the last look is open, or not, at once. */
  public List<FormErrand> now() {
    return published.stream().filter(one -> one.isOpenAt(clock.instant())).toList();
  }

  void lookAgain() {
    published = errands.published();
  }
}
