package fi.luukku.formbuilder;

import fi.luukku.formbuilder.domain.WorkingVersion;
import fi.luukku.formbuilder.persistence.PublishedVersions;
import fi.luukku.formbuilder.persistence.SentForms;
import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.formbuilder.persistence.WorkingVersions;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What officials see of forms. */
@Stateless
@RolesAllowed(FormEditing.ROLE)
public class FormQueries {
  @Inject private WorkingVersions working;
  @Inject private PublishedVersions published;
  @Inject private Terms terms;
  @Inject private SentForms sent;
  @Inject private FormHistory history;

  /**
   * A form of the list.
   *
   * @param newest newest published version, 0 where none is
   * @param working the version that is being made
   */
  public record Row(
      String key, int newest, FormTerms terms, Optional<WorkingForm> working, FormSketch shown) {}

  /** A version that was published. */
  public record Published(String key, int version, Instant at, String sha256, FormSketch sketch) {}

  /** All forms made here, by key. */
  public List<Row> all(Caller caller) {
    Map<String, WorkingForm> making =
        working.all().stream()
            .map(WorkingVersion::asRecord)
            .collect(Collectors.toMap(WorkingForm::key, Function.identity()));
    return terms.all().stream().map(row -> row(row, making.get(row.key()))).toList();
  }

  /**
   * One form.
   *
   * @throws NotFound where there is none of this key
   */
  public Row one(Caller caller, String key) {
    Terms.Row row = terms.find(key).orElseThrow(NotFound::new);
    return row(row, working.find(key).map(WorkingVersion::asRecord).orElse(null));
  }

  private Row row(Terms.Row row, WorkingForm making) {
    FormSketch shown =
        making == null
            ? FormSketch.read(published.findLatest(row.key()).orElseThrow().content())
            : making.sketch();
    return new Row(row.key(), row.newest(), row.terms(), Optional.ofNullable(making), shown);
  }

  /**
   * A version that was published.
   *
   * @throws NotFound where there is no such
   */
  public Published published(Caller caller, String key, int version) {
    return published.find(key, version).map(FormQueries::seen).orElseThrow(NotFound::new);
  }

  /** The newest published version; empty where none is. */
  public Optional<Published> latest(Caller caller, String key) {
    return published.findLatest(key).map(FormQueries::seen);
  }

  /** What was done to a form, the latest first. */
  public List<FormStep> history(Caller caller, String key) {
    return history.of(key);
  }

  /** How many have been sent. */
  public long sent(Caller caller, String key) {
    return sent.count(key);
  }

  private static Published seen(PublishedVersions.Row row) {
    return new Published(
        row.key(), row.version(), row.published(), row.sha256(), FormSketch.read(row.content()));
  }
}
