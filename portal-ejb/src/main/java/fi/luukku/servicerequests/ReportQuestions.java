package fi.luukku.servicerequests;

/** Keys of the form {@code service-request}; pages and desk name its questions by them. */
public final class ReportQuestions {
  public static final String FORM = "service-request";
  public static final String PAGE = "place";
  public static final String ADDRESS = "address";
  public static final String COORDINATES = "coordinates";
  public static final String DESCRIPTION = "description";
  public static final String PHOTO = "photo";
  public static final String EMAIL = "email";

  private ReportQuestions() {}
}
