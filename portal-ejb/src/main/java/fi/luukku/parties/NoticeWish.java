package fi.luukku.parties;

/** Which mail of his matters a person wants. Everything stands in the portal in any case. */
public enum NoticeWish {
  ALL,
  /** When he is asked for something, written to, or a decision was made. */
  NEEDED,
  /** None but the receipt of what he sends himself. */
  NONE
}
