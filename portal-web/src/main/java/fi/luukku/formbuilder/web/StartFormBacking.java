package fi.luukku.formbuilder.web;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.DraftBegunAlready;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.EarlierCase;
import fi.luukku.casework.web.BeginningBacking;
import fi.luukku.casework.web.DraftBegunBacking;
import fi.luukku.casework.web.DraftLink;
import fi.luukku.casework.web.DraftLinks;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.formbuilder.FormErrand;
import fi.luukku.formbuilder.FormErrands;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /forms/start?key=own-x}: what a form is for, and the way into it. */
@Named
@RequestScoped
public class StartFormBacking {
  @Inject FormErrands errands;
  @Inject FormFilling filling;
  @Inject Drafts drafts;
  @Inject DraftLinks links;
  @Inject FormRequest request;
  @Inject ErrandDraftPages pages;
  @Inject BeginningBacking beginning;
  @Inject CurrentCaller current;
  @Inject StrongerSignIn stronger;
  @Inject Clock clock;

  private FormErrand errand;
  private List<DraftLink> begun;
  private List<EarlierCase> earlier;

  /** Guards the page. */
  public void open() {
    getErrand();
  }

  public FormErrand getErrand() {
    if (errand == null) {
      errand = errands.get(key());
    }
    return errand;
  }

  public List<FormErrand> getAll() {
    return errands.open();
  }

  public boolean isTaken() {
    return getErrand().isOpenAt(clock.instant());
  }

  /** Its first day, where that is still to come. */
  public Optional<LocalDate> getOpens() {
    return getErrand().terms().opens().filter(it -> it.isAfter(clock.instant())).map(this::day);
  }

  /** The last day on which it is taken. */
  public Optional<LocalDate> getCloses() {
    return getErrand().terms().closes().map(end -> day(end.minusSeconds(1)));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL);
  }

  public boolean isCitizen() {
    return current.caller().isCitizen();
  }

  /** What has been begun of it, with the ways in. */
  public List<DraftLink> getBegun() {
    if (begun == null) {
      begun =
          isCitizen()
              ? links.of(drafts.ofErrand(current.caller(), CaseKind.FORM_ERRAND, key()))
              : List.of();
    }
    return begun;
  }

  /** What was sent before whose answers he can begin with; nothing while a post is taken in. */
  public List<EarlierCase> getEarlier() {
    if (!isCitizen() || !Pages.isDrawn()) {
      return List.of();
    }
    if (earlier == null) {
      earlier = filling.earlier(current.caller(), getErrand());
    }
    return earlier;
  }

  /**
   * Begins, and leads to the first page. Who has seen that one is begun already gets another; who
   * has not is asked.
   */
  public String start() {
    Caller caller = current.caller();
    try {
      Beginning by = beginning.sent(filling.form(getErrand()));
      ErrandDraft draft = Conflict.again(() -> begun(caller, by));
      return Pages.to("/forms/fill", "draft", draft.id());
    } catch (NotFound unknown) {
      throw unknown;
    } catch (DraftBegunAlready already) {
      return DraftBegunBacking.address(pages, key());
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, "/forms/start?key=" + key());
    }
  }

  private ErrandDraft begun(Caller caller, Beginning by) {
    return request.get("another").isPresent()
        ? filling.startAnother(caller, key(), by)
        : filling.start(caller, key(), by);
  }

  public String getKey() {
    return key();
  }

  private String key() {
    return request.key("key");
  }
}
