package fi.luukku.formbuilder.web;

import fi.luukku.casework.QueueNames;
import fi.luukku.formbuilder.FormTerms;
import fi.luukku.formbuilder.TermsSetting;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.shared.TimeSource;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code /staff/form-terms}: from when until when a form is taken, how many, and by which queue.
 */
@Named
@RequestScoped
public class FormTermsBacking {
  private static final String HERE = "/staff/form-terms";

  @Inject TermsSetting setting;
  @Inject QueueNames names;
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private String queue;
  private Integer expectedDays;
  private LocalDate opens;
  private LocalDate closes;
  private Integer mostInAll;
  private Integer mostEach;

  /** Guards the page, and fills its fields with what holds now. */
  public void open() {
    FormTerms terms = shown.getRow().terms();
    queue = terms.queue();
    expectedDays = terms.expectedDays();
    opens = terms.opens().map(FormTermsBacking::day).orElse(null);
    closes = terms.closes().map(end -> day(end.minusSeconds(1))).orElse(null);
    mostInAll = terms.mostInAll().orElse(null);
    mostEach = terms.mostEach().orElse(null);
  }

  public String save() {
    FormTerms wanted = wanted();
    List<Refusal> faults = wanted.faults();
    if (!faults.isEmpty()) {
      faults.forEach(messages::refuse);
      return null;
    }
    try {
      setting.set(current.caller(), request.key(), wanted);
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to(HERE, "form", request.key(), "done", "saved");
  }

  /** The last day is open until its midnight. */
  private FormTerms wanted() {
    return new FormTerms(
        queue,
        expectedDays,
        Optional.ofNullable(opens).map(FormTermsBacking::midnight),
        Optional.ofNullable(closes).map(day -> midnight(day.plusDays(1))),
        Optional.ofNullable(mostInAll),
        Optional.ofNullable(mostEach),
        request.revision());
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(TimeSource.LOCAL).toInstant();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, TimeSource.LOCAL);
  }

  public List<Option> getQueues() {
    return setting.queues(current.caller()).stream()
        .map(key -> Option.of(key, locale.say(names.name(key))))
        .toList();
  }

  public String getQueue() {
    return queue;
  }

  public void setQueue(String queue) {
    this.queue = queue;
  }

  public Integer getExpectedDays() {
    return expectedDays;
  }

  public void setExpectedDays(Integer expectedDays) {
    this.expectedDays = expectedDays;
  }

  public LocalDate getOpens() {
    return opens;
  }

  public void setOpens(LocalDate opens) {
    this.opens = opens;
  }

  public LocalDate getCloses() {
    return closes;
  }

  public void setCloses(LocalDate closes) {
    this.closes = closes;
  }

  public Integer getMostInAll() {
    return mostInAll;
  }

  public void setMostInAll(Integer mostInAll) {
    this.mostInAll = mostInAll;
  }

  public Integer getMostEach() {
    return mostEach;
  }

  public void setMostEach(Integer mostEach) {
    this.mostEach = mostEach;
  }
}
