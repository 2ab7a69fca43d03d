package fi.luukku.calendars;

import fi.luukku.calendars.domain.Entry;
import fi.luukku.calendars.domain.FeedWords;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.DatedCase;
import fi.luukku.casework.DatedCases;
import fi.luukku.casework.DraftRow;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.NewCase;
import fi.luukku.facilities.SeriesTimes;
import fi.luukku.grants.ApplicationRound;
import fi.luukku.grants.GrantProgramme;
import fi.luukku.grants.GrantProgrammes;
import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All that a person has booked and must do by a day. A booking has the UID of the calendar file
 * that came with its receipt, so that who has taken both sees it once.
 */
@Dependent
class PersonalCalendar {
  @Inject private DatedCases cases;
  @Inject private SeriesEntries dates;
  @Inject private Drafts drafts;
  @Inject private GrantProgrammes programmes;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  List<Entry> of(String personId, FeedWords words) {
    Caller person = Caller.citizen(personId, "", AssuranceLevel.NONE);
    List<DatedCase> booked = cases.of(personId);
    Map<CaseNumber, List<SeriesTimes.Date>> series = dates.of(booked);
    Stream<Entry> dated =
        booked.stream()
            .flatMap(one -> entries(one, Optional.ofNullable(series.get(number(one))), words));
    Stream<Entry> begun =
        drafts.mine(person).stream().flatMap(draft -> closing(draft, words).stream());
    return Stream.concat(dated, begun).toList();
  }

  private static CaseNumber number(DatedCase one) {
    return one.facts().number();
  }

  private Stream<Entry> entries(
      DatedCase one, Optional<List<SeriesTimes.Date>> series, FeedWords words) {
    return Stream.concat(
        one.facts().time().stream().flatMap(time -> bookings(one, time, series, words)),
        one.facts().actBy().stream().map(day -> answer(one, day, words)));
  }

  /** Of a series, each of its dates; what was given back of it is cancelled. */
  private Stream<Entry> bookings(
      DatedCase one,
      NewCase.CaseTime time,
      Optional<List<SeriesTimes.Date>> series,
      FeedWords words) {
    CaseNumber number = number(one);
    String place = time.place().in(words.language());
    Entry.State state = Entry.State.valueOf(one.standing().name());
    if (series.isEmpty()) {
      Period period = new Period(time.starts(), time.ends());
      return Stream.of(booking(one, number.value(), period, place, state, words));
    }
    return series.get().stream()
        .map(
            date ->
                booking(
                    one,
                    date.nameIn(number),
                    date.time(),
                    place,
                    date.stands() ? state : Entry.State.CANCELLED,
                    words));
  }

  private Entry booking(
      DatedCase one, String name, Period period, String place, Entry.State state, FeedWords words) {
    return new Entry(
        uid(name),
        one.revision(),
        one.facts().changed(),
        title(one, words),
        new Entry.Taken(period),
        Optional.of(place),
        Optional.of(url("/my/matter?number=" + one.facts().number())),
        state);
  }

  private Entry answer(DatedCase one, LocalDate day, FeedWords words) {
    return new Entry(
        uid(one.facts().number() + "-answer"),
        one.revision(),
        one.facts().changed(),
        words.of("title.answer", title(one, words)),
        new Entry.Due(day),
        Optional.empty(),
        Optional.of(url("/my/matter?number=" + one.facts().number())),
        Entry.State.CONFIRMED);
  }

  private static String title(DatedCase one, FeedWords words) {
    return titled(one.facts().title().in(words.language()), one.party().map(DatedCase.Party::name));
  }

  /** Rounds that close some day, of programmes that the person has begun to apply to. */
  private Optional<Entry> closing(DraftRow draft, FeedWords words) {
    return Optional.of(draft)
        .filter(row -> row.kind() == CaseKind.GRANT_APPLICATION)
        .flatMap(row -> programmes.find(row.key()))
        .flatMap(
            programme ->
                programme
                    .openRound(clock.instant())
                    .filter(round -> !programme.decidesAsItGoes(round, today()))
                    .map(round -> closing(draft, programme, round, words)));
  }

  private Entry closing(
      DraftRow draft, GrantProgramme programme, ApplicationRound round, FeedWords words) {
    String name = titled(programme.name().in(words.language()), draft.partyName());
    return new Entry(
        uid(draft.id() + "-round"),
        0,
        draft.updated(),
        words.of("title.round", name, words.clock(round.closingTime())),
        new Entry.Due(round.closes()),
        Optional.empty(),
        Optional.of(url("/grants/apply?draft=" + draft.id())),
        Entry.State.CONFIRMED);
  }

  private LocalDate today() {
    return fi.luukku.shared.TimeSource.today(clock);
  }

  private static String titled(String words, Optional<String> party) {
    return party.map(name -> words + " (" + name + ")").orElse(words);
  }

  private String uid(String unique) {
    return unique + "@" + URI.create(baseUrl).getHost();
  }

  private String url(String path) {
    return baseUrl + path;
  }
}
