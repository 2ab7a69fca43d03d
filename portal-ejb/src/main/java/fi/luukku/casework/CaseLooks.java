package fi.luukku.casework;

import fi.luukku.audit.Look;
import fi.luukku.audit.Looks;
import fi.luukku.casework.persistence.CaseLists;
import fi.luukku.casework.persistence.CaseLists.NamedCase;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.documents.CaseDocuments.FiledDocument;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has looked at a person's cases and at what he handed in with them. */
@Stateless
@RolesAllowed("CITIZEN")
public class CaseLooks {
  private static final int SIZE = 50;

  @Inject private Looks looks;
  @Inject private CaseLists lists;
  @Inject private CaseDocuments documents;
  @Inject private QueueNames queues;

  /**
   * Looks told in rows, and the single ones they were made of.
   *
   * @param single of them there are pages
   */
  public record Told(List<CaseLook> rows, Page<Look> single) {}

  /**
   * At the caller's own, the latest first.
   *
   * @param first index of the first single look wanted, from 0
   */
  public Told mine(Caller caller, int first) {
    Page<Look> single = looks.atMine(caller, first, SIZE);
    Set<String> names = single.items().stream().map(Look::name).collect(Collectors.toSet());
    List<FiledDocument> files = documents.filed(caller, names);
    Set<Long> ids = files.stream().map(FiledDocument::caseId).collect(Collectors.toSet());
    List<NamedCase> cases = lists.named(caller.id(), names, ids);
    Function<List<Look>, CaseLook> told = row -> told(row, files, cases);
    return new Told(LooksInARow.of(single.items()).stream().map(told).toList(), single);
  }

  private CaseLook told(List<Look> row, List<FiledDocument> files, List<NamedCase> cases) {
    Look latest = row.get(0);
    Optional<FiledDocument> file =
        files.stream().filter(one -> one.document().id().equals(latest.name())).findFirst();
    Predicate<NamedCase> seen =
        one ->
            one.number().value().equals(latest.name())
                || file.filter(found -> found.caseId() == one.id()).isPresent();
    return new CaseLook(
        row.get(row.size() - 1).at(),
        latest.at(),
        row.size(),
        latest.role(),
        file.map(found -> found.document().fileName()),
        cases.stream().filter(seen).findFirst().map(this::matter));
  }

  private CaseLook.Matter matter(NamedCase one) {
    return new CaseLook.Matter(one.number(), one.title(), queues.name(one.queueKey()), one.other());
  }
}
