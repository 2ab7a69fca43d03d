package fi.luukku.facilities.web;

import java.time.LocalDate;

/** What the form of a break brings. */
public class BreakForm {
  private String part;
  private LocalDate fromDay;
  private String fromTime;
  private LocalDate toDay;
  private String toTime;
  private String reasonFi;
  private String reasonSv;
  private String reasonEn;
  private String words;

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate fromDay) {
    this.fromDay = fromDay;
  }

  public String getFromTime() {
    return fromTime;
  }

  public void setFromTime(String fromTime) {
    this.fromTime = fromTime;
  }

  public LocalDate getToDay() {
    return toDay;
  }

  public void setToDay(LocalDate toDay) {
    this.toDay = toDay;
  }

  public String getToTime() {
    return toTime;
  }

  public void setToTime(String toTime) {
    this.toTime = toTime;
  }

  public String getReasonFi() {
    return reasonFi;
  }

  public void setReasonFi(String reasonFi) {
    this.reasonFi = reasonFi;
  }

  public String getReasonSv() {
    return reasonSv;
  }

  public void setReasonSv(String reasonSv) {
    this.reasonSv = reasonSv;
  }

  public String getReasonEn() {
    return reasonEn;
  }

  public void setReasonEn(String reasonEn) {
    this.reasonEn = reasonEn;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
