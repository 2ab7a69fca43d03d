package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormHasChanged;
import fi.luukku.formbuilder.FormIsSubmitted;
import fi.luukku.formbuilder.FormNotSubmitted;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.FormTooLarge;
import fi.luukku.formbuilder.WorkingForm;
import fi.luukku.shared.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The version of a form that is being made. */
@Entity
@Table(name = "working_form")
public class WorkingVersion {
  /** As many characters as a definition may have with its texts. */
  static final int LONGEST = 1_000_000;

  @Id
  @Column(name = "form_key")
  private String key;

  private int version;
  private String content;

  @Enumerated(EnumType.STRING)
  private State state;

  @Version private int revision;

  @Convert(converter = InstantColumn.class)
  private Instant begun;

  @Convert(converter = InstantColumn.class)
  private Instant changed;

  enum State {
    EDITED,
    SUBMITTED
  }

  protected WorkingVersion() {}

  public WorkingVersion(FormSketch sketch, Instant now) {
    this.key = sketch.key();
    this.version = sketch.version();
    this.content = written(sketch);
    this.state = State.EDITED;
    this.begun = now;
    this.changed = now;
  }

  /** Takes the content; refuses one that was made from another state of it. */
  public void become(int readRevision, FormSketch sketch, Instant now) {
    mustBe(readRevision);
    if (state == State.SUBMITTED) {
      throw new FormIsSubmitted();
    }
    content = written(sketch.as(key, version));
    changed = now;
  }

  /** From now on it waits to be published. */
  public void submit(int readRevision, Instant now) {
    mustBe(readRevision);
    if (state == State.SUBMITTED) {
      throw new FormIsSubmitted();
    }
    state = State.SUBMITTED;
    changed = now;
  }

  /** It can be changed again. */
  public void reopen(int readRevision, Instant now) {
    mustBeSubmitted(readRevision);
    state = State.EDITED;
    changed = now;
  }

  public void mustBeSubmitted(int readRevision) {
    mustBe(readRevision);
    if (state != State.SUBMITTED) {
      throw new FormNotSubmitted();
    }
  }

  public void mustBe(int readRevision) {
    if (readRevision != revision) {
      throw new FormHasChanged();
    }
  }

  public WorkingForm asRecord() {
    return new WorkingForm(
        key, version, FormSketch.read(content), state == State.SUBMITTED, revision, begun, changed);
  }

  /** As it is published: to the byte. */
  public String content() {
    return content;
  }

  public int version() {
    return version;
  }

  private static String written(FormSketch sketch) {
    String written = sketch.write();
    if (written.length() > LONGEST) {
      throw new FormTooLarge();
    }
    return written;
  }
}
