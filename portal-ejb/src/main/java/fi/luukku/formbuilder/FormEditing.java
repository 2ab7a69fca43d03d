package fi.luukku.formbuilder;

import fi.luukku.casework.QueueNames;
import fi.luukku.formbuilder.domain.FormCheck;
import fi.luukku.formbuilder.domain.WorkingVersion;
import fi.luukku.formbuilder.persistence.PublishedVersions;
import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.formbuilder.persistence.WorkingVersions;
import fi.luukku.identity.Caller;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Making a version of a form: begin, change, drop. One version of a form is made at a time, by
 * whoever may; each change says from which state of it it was made.
 */
@Stateless
@RolesAllowed(FormEditing.ROLE)
public class FormEditing {
  /** Role of officials who make and publish forms. */
  public static final String ROLE = "FORM_EDITOR";

  /** A key that no form of the product has, whatever comes with it later. */
  private static final String OWN = "own-";

  @Inject private WorkingVersions working;
  @Inject private PublishedVersions published;
  @Inject private Terms terms;
  @Inject private FormHistory history;
  @Inject private QueueNames queues;
  @Inject private Clock clock;

  /**
   * Begins a new form with one empty page.
   *
   * @return its key
   * @throws FormTitleMissing without a name in any language
   */
  public String begin(Caller caller, LocalizedText title) {
    String words =
        Arrays.stream(Language.values())
            .map(title::in)
            .filter(it -> !it.isBlank())
            .findFirst()
            .orElseThrow(FormTitleMissing::new);
    String key = freeKey(words);
    add(caller, FormSketch.begin(key, title), FormStep.Act.BEGUN);
    return key;
  }

  /**
   * Begins a new form with the content of another, of one that comes with the product too.
   *
   * @return its key
   */
  public String beginLike(Caller caller, FormSketch pattern) {
    return add(caller, pattern.as(freeKey(words(pattern)), 1), FormStep.Act.BEGUN);
  }

  /**
   * Takes a form out of a file.
   *
   * @param json as {@link FormSketch#write} writes it; at most 1,000,000 characters
   * @return key of the new form
   * @throws FormTooLarge beyond that
   * @throws FormFileRefused where it holds none, with every place and reason; words that are
   *     missing are no reason
   */
  public String importNew(Caller caller, String json) {
    FormSketch read = FormFile.read(json);
    return add(caller, read.as(freeKey(words(read)), 1), FormStep.Act.IMPORTED);
  }

  /**
   * The version that is being made, or the next one, begun with what is published.
   *
   * @throws NotFound where there is no such form here
   */
  public WorkingForm edit(Caller caller, String key) {
    return working.find(key).map(WorkingVersion::asRecord).orElseGet(() -> beginNext(caller, key));
  }

  /** Who begins it at the same moment waits, and finds it begun. */
  private WorkingForm beginNext(Caller caller, String key) {
    terms.takeTurn(key);
    return working
        .find(key)
        .map(WorkingVersion::asRecord)
        .orElseGet(() -> beginFromLatest(caller, key));
  }

  private WorkingForm beginFromLatest(Caller caller, String key) {
    PublishedVersions.Row latest = published.findLatest(key).orElseThrow(NotFound::new);
    FormSketch next = FormSketch.read(latest.content()).as(key, latest.version() + 1);
    WorkingVersion version = new WorkingVersion(next, clock.instant());
    working.add(version);
    history.add(caller, key, next.version(), FormStep.Act.BEGUN);
    return version.asRecord();
  }

  /**
   * The version that is being made.
   *
   * @throws NotFound where none is
   */
  public WorkingForm load(Caller caller, String key) {
    return working.find(key).map(WorkingVersion::asRecord).orElseThrow(NotFound::new);
  }

  /**
   * Changes it.
   *
   * @param revision that of the version the change was made from
   * @param change what is done to its content
   * @throws FormHasChanged where it was changed elsewhere meanwhile; nothing is overwritten
   * @throws FormIsSubmitted where it waits to be published
   */
  public WorkingForm change(Caller caller, String key, int revision, Consumer<FormSketch> change) {
    WorkingVersion version = working.lock(key).orElseThrow(NotFound::new);
    version.mustBe(revision);
    FormSketch sketch = version.asRecord().sketch();
    change.accept(sketch);
    version.become(revision, sketch, clock.instant());
    working.save();
    history.edited(caller, key, version.version());
    return version.asRecord();
  }

  /** Drops the version that is being made; of a form that was never published nothing is left. */
  public void discard(Caller caller, String key, int revision) {
    WorkingVersion version = working.lock(key).orElseThrow(NotFound::new);
    version.mustBe(revision);
    working.remove(version);
    terms.remove(key);
    history.add(caller, key, version.version(), FormStep.Act.DISCARDED);
  }

  /** What has to be mended before it can be handed in. */
  public List<FormFault> faults(Caller caller, FormSketch sketch) {
    return FormCheck.of(sketch);
  }

  private String add(Caller caller, FormSketch sketch, FormStep.Act act) {
    working.add(new WorkingVersion(sketch, clock.instant()));
    String queue = queues.keys().stream().sorted().findFirst().orElseThrow();
    terms.add(sketch.key(), FormTerms.first(queue));
    history.add(caller, sketch.key(), sketch.version(), act);
    return sketch.key();
  }

  private static String words(FormSketch sketch) {
    return sketch.texts().name(Language.FI, "form.title");
  }

  private String freeKey(String words) {
    Set<String> taken =
        Stream.concat(
                terms.all().stream().map(Terms.Row::key),
                published.names().stream().map(PublishedVersions.Name::key))
            .collect(Collectors.toSet());
    return FreeKey.ofWords(OWN + words, "-", OWN + "form", taken);
  }
}
