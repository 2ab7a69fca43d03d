package fi.luukku.casework.web;

import fi.luukku.casework.DraftRow;
import fi.luukku.site.web.LocaleBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts names and addresses to drafts; one whose programme is gone is not shown. */
@RequestScoped
public class DraftLinks {
  @Inject DraftKinds kinds;
  @Inject LocaleBacking locale;

  public List<DraftLink> of(List<DraftRow> drafts) {
    return drafts.stream().flatMap(row -> link(row).stream()).toList();
  }

  private Optional<DraftLink> link(DraftRow row) {
    return kinds
        .find(row.kind())
        .flatMap(
            pages ->
                pages
                    .name(row.key())
                    .map(name -> new DraftLink(row, locale.say(name), pages.continueAt(row.id()))));
  }
}
