package fi.luukku.shared;

/** Others changed the same thing at the same moment again and again: nothing was changed here. */
public class OthersWereFirst extends Refusal {
  private static final long serialVersionUID = 1L;

  public OthersWereFirst() {
    super("others_were_first");
  }
}
