package fi.luukku.formbuilder;

import fi.luukku.formbuilder.FormStep.Act;
import fi.luukku.formbuilder.domain.FormCheck;
import fi.luukku.formbuilder.domain.WorkingVersion;
import fi.luukku.formbuilder.persistence.PublishedVersions;
import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.formbuilder.persistence.WorkingVersions;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Sha256;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Two people publish a form: who made it hands it in, another looks at it and publishes it. */
@Stateless
@RolesAllowed(FormEditing.ROLE)
public class FormPublishing {
  private static final int LONGEST_REASON = 2_000;

  @Inject private WorkingVersions working;
  @Inject private PublishedVersions published;
  @Inject private Terms terms;
  @Inject private FormHistory history;
  @Inject private Event<FormPublished> events;
  @Inject private Clock clock;

  /**
   * Hands a version in to be published.
   *
   * @throws FormPublishedAlready where it was published meanwhile; so do all acts here
   * @throws FormNotSound where something has to be mended before
   * @throws FormHasChanged where it was changed elsewhere meanwhile
   */
  public void submit(Caller caller, String key, int revision) {
    WorkingVersion version = waiting(key);
    version.submit(revision, clock.instant());
    mustBeSound(version);
    working.save();
    history.add(caller, key, version.version(), Act.SUBMITTED);
  }

  /** Who handed it in takes it back to change it. */
  public void takeBack(Caller caller, String key, int revision) {
    WorkingVersion version = waiting(key);
    version.reopen(revision, clock.instant());
    working.save();
    history.add(caller, key, version.version(), Act.TAKEN_BACK);
  }

  /**
   * Sends a version back to who made it.
   *
   * @throws SendBackReasonMissing without a reason
   */
  public void sendBack(Caller caller, String key, int revision, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new SendBackReasonMissing();
    }
    WorkingVersion version = waiting(key);
    version.reopen(revision, clock.instant());
    working.save();
    String words = reason.strip();
    history.add(
        caller,
        key,
        version.version(),
        Act.SENT_BACK,
        words.substring(0, Math.min(LONGEST_REASON, words.length())),
        Optional.empty());
  }

  /** Whether he may publish the version that waits for it: he has had no hand in it. */
  public boolean mayPublish(Caller caller, WorkingForm form) {
    return form.submitted() && !history.hasMade(caller, form.key(), form.version());
  }

  /**
   * Publishes a version as it stands: from now on it is what it is.
   *
   * @param revision of the version that the publisher has looked at
   * @throws FormPublishedAlready where somebody has done it just now
   * @throws OwnFormNotPublished where he made it, or handed it in
   * @throws FormNotSubmitted where nobody has handed it in
   * @throws FormHasChanged where it is another one than he has looked at
   * @throws FormNotSound where it can be published no more, after a change of the product
   */
  public void publish(Caller caller, String key, int revision) {
    WorkingVersion version = waiting(key);
    version.mustBeSubmitted(revision);
    if (history.hasMade(caller, key, version.version())) {
      throw new OwnFormNotPublished();
    }
    mustBeSound(version);
    String content = version.content();
    String hash = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    Instant now = clock.instant();
    published.add(new PublishedVersions.Row(key, version.version(), content, hash, now));
    history.add(caller, key, version.version(), Act.PUBLISHED, "", Optional.of(hash));
    terms.publish(key, version.version());
    working.remove(version);
    events.fire(new FormPublished(key, version.version()));
  }

  /** The version that is being made, until this transaction has ended nobody else's. */
  private WorkingVersion waiting(String key) {
    return working.lock(key).orElseThrow(() -> noneOf(key));
  }

  private RuntimeException noneOf(String key) {
    return terms.find(key).filter(row -> row.newest() > 0).isPresent()
        ? new FormPublishedAlready()
        : new NotFound();
  }

  private static void mustBeSound(WorkingVersion version) {
    if (!FormCheck.of(version.asRecord().sketch()).isEmpty()) {
      throw new FormNotSound();
    }
  }
}
