package fi.luukku.appointments.web;

import fi.luukku.appointments.DeskOpening;
import fi.luukku.appointments.DeskPlace;
import fi.luukku.appointments.MadeChange;
import fi.luukku.appointments.MadeChanges;
import fi.luukku.appointments.OpeningPreview;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;

/**
 * {@code /staff/open-times?place=…}: hours of desks that are opened or closed on many days at once,
 * looked at first.
 */
@Named
@RequestScoped
public class StaffOpenTimesBacking {
  private static final String PAGE = "/staff/open-times";

  @Inject DeskOpening opening;
  @Inject MadeChanges changes;
  @Inject StaffPlace staffPlace;
  @Inject OpeningChangeForm change;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;
  @Inject FormBacking form;
  @Inject Messages messages;

  private OpeningPreview preview;
  private boolean looked;
  private List<MadeChange> made;
  private String reason;

  /** Guards the page, and looks at the change that the address says. */
  public void open() {
    getPlace();
    getPreview();
  }

  private void look() {
    looked = true;
    try {
      preview = opening.preview(current.caller(), getPlace().key(), change.read());
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      messages.refuse(refusal);
    }
  }

  public DeskPlace getPlace() {
    return staffPlace.get();
  }

  /**
   * What the change would do; empty where none is asked for, or it is none. Looked at when it is
   * first asked for: a post asks whether it has a button before it is opened.
   */
  public OpeningPreview getPreview() {
    if (!looked && change.isAsked()) {
      look();
    }
    return preview;
  }

  /** Whether the page has its button; of a post, the desk decides. */
  public boolean isMakeable() {
    return getPreview() != null && !(Pages.isDrawn() && getPreview().isNothing());
  }

  public OpeningChangeForm getChange() {
    return change;
  }

  public DayOfWeek[] getDays() {
    return DayOfWeek.values();
  }

  /** "ma", "mån", "Mon". */
  public String dayName(DayOfWeek day) {
    return Texts.text(
        locale.getLanguage(),
        "appointments",
        "weekday." + day.name().toLowerCase(java.util.Locale.ROOT));
  }

  public List<MadeChange> getMade() {
    if (made == null) {
      made = changes.of(current.caller(), getPlace().key());
    }
    return made;
  }

  /** Makes the change that the page has shown. */
  public String make() {
    try {
      opening.make(
          current.caller(),
          getPlace().key(),
          change.read(),
          form.getOnce(),
          reason == null ? "" : reason);
      return Pages.to(PAGE, "place", getPlace().key(), "done", "made");
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** Takes back the change whose button was pressed. */
  public String takeBack() {
    try {
      changes.takeBack(current.caller(), parameters.get("back").orElseThrow(NotFound::new));
      return Pages.to(PAGE, "place", getPlace().key(), "done", "back");
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
