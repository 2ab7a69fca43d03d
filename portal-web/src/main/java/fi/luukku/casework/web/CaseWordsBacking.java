package fi.luukku.casework.web;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.Outcomes;
import fi.luukku.casework.QueueFilter;
import fi.luukku.casework.QueueNames;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.casework.TimelineEntry.Actor;
import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.site.web.Dates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words and colours for what the spine names by keys: {@code
 * #{caseWords.status(row.status())}}.
 */
@Named("caseWords")
@RequestScoped
public class CaseWordsBacking {
  private static final Map<CaseStatus, String> TONES =
      Map.of(
          CaseStatus.WAITING_FOR_CITIZEN, "sun",
          CaseStatus.AWAITING_SIGNATURE, "sun",
          CaseStatus.CONFIRMED, "ok",
          CaseStatus.DECIDED, "ok",
          CaseStatus.CLOSED, "ok");

  @Inject LocaleBacking locale;
  @Inject QueueNames queues;

  public String status(CaseStatus status) {
    return text("status." + key(status));
  }

  /** The same for staff: "waiting for you" would be wrong there. */
  public String deskStatus(CaseStatus status) {
    return text("desk.status." + key(status));
  }

  public String kind(CaseKind kind) {
    return text("kind." + key(kind));
  }

  public String outcome(String outcome) {
    return text("outcome." + outcome);
  }

  public String step(CaseStep step) {
    return text("case.step." + step.key());
  }

  /** The same for staff. */
  public String deskStep(CaseStep step) {
    return switch (step.key()) {
      case "waiting" -> deskStatus(CaseStatus.WAITING_FOR_CITIZEN);
      case "missed" -> desk("step.missed");
      default -> step(step);
    };
  }

  /** How a status looks as a tag: a class beside the words, never instead of them. */
  public String tone(CaseStatus status) {
    return TONES.getOrDefault(status, "");
  }

  /** What happened, for the citizen; a message says whose it is. */
  public String entry(TimelineEntry entry) {
    if (entry.kind() == Kind.MESSAGE) {
      return text(
          entry.by() == Actor.CITIZEN ? "timeline.message.citizen" : "timeline.message.staff");
    }
    if (entry.kind() == Kind.MOVED) {
      return moved(entry);
    }
    return entry.kind() == Kind.STATUS_CHANGED
        ? text("timeline.status_changed", status(entry.status()))
        : other(entry);
  }

  /** What happened, for staff. */
  public String deskEntry(TimelineEntry entry) {
    if (entry.kind() == Kind.STATUS_CHANGED) {
      return text("timeline.status_changed", deskStatus(entry.status()));
    }
    if (entry.kind() == Kind.MOVED) {
      return moved(entry);
    }
    return other(entry);
  }

  private String other(TimelineEntry entry) {
    if (entry.kind() == Kind.DATE_GIVEN_BACK) {
      return text("timeline.date_given_back", period(CaseDates.Date.of(entry)));
    }
    if (entry.kind() == Kind.DATE_MOVED) {
      return moved(CaseDates.Move.of(entry));
    }
    if (entry.kind() == Kind.OPENED && entry.by() == Actor.STAFF) {
      return text("timeline.opened.staff");
    }
    if (entry.kind() == Kind.CLOSED
        && entry.outcome().filter(Outcomes.NO_SHOW::equals).isPresent()) {
      return text("timeline.missed");
    }
    return text("timeline." + key(entry.kind()));
  }

  private String moved(List<CaseDates.Move> moves) {
    CaseDates.Move first = moves.get(0);
    return moves.size() > 1
        ? text("timeline.dates_moved", moves.size())
        : text("timeline.date_moved", period(first.after()), period(first.before()));
  }

  /** Of several, each with its earlier time. */
  private Optional<String> each(List<CaseDates.Move> moves) {
    return Optional.of(
            moves.stream()
                .map(one -> period(one.before()) + " → " + period(one.after()))
                .collect(Collectors.joining("\n")))
        .filter(lines -> moves.size() > 1);
  }

  private String period(CaseDates.Date date) {
    return new Dates(locale.getLanguage()).period(date.starts(), date.ends());
  }

  /** Staff move a booking to another place at its time. */
  private String moved(TimelineEntry entry) {
    if (entry.by() == Actor.STAFF) {
      return text("timeline.moved_place");
    }
    TimelineEntry.Earlier earlier = entry.earlier();
    Dates dates = new Dates(locale.getLanguage());
    return text("timeline.moved", dates.period(earlier.starts(), earlier.ends()));
  }

  /** What was written along, where it is not said in other words. */
  public Optional<String> textOf(TimelineEntry entry) {
    if (CaseStoryBacking.isMessage(entry)) {
      return Optional.empty();
    }
    return switch (entry.kind()) {
      case MOVED, DATE_GIVEN_BACK -> Optional.empty();
      case DATE_MOVED -> each(CaseDates.Move.of(entry));
      case SIGNED -> entry.text().map(sum -> text("timeline.signed.sha256", sum));
      default -> entry.text();
    };
  }

  /** By when, on a receipt. */
  public String by(CaseKind kind, String day) {
    return text("receipt.by." + key(kind), day);
  }

  /** What a handler's form has done. */
  public String done(String act) {
    return text("case." + act + ".done");
  }

  /** What the desk calls one of its parts. */
  String desk(String key) {
    return text("desk." + key);
  }

  public String filter(QueueFilter filter) {
    return text("desk.filter." + key(filter));
  }

  public String queue(String queueKey) {
    return queues.name(queueKey).in(locale.getLanguage());
  }

  private String text(String key, Object... args) {
    return Texts.text(locale.getLanguage(), "casework", key, args);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
