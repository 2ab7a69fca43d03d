package fi.luukku.documents;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Too much waits already for its form to be sent. */
public class NoRoomForFiles extends Refusal {
  private static final long serialVersionUID = 1L;

  private NoRoomForFiles(String code) {
    super(Optional.of("file"), code);
  }

  /** The caller's own: sending a form or removing a file mends it. */
  static NoRoomForFiles ofYours() {
    return new NoRoomForFiles("no_room_for_files");
  }

  /** All visitors' together: signing in mends it. */
  static NoRoomForFiles ofVisitors() {
    return new NoRoomForFiles("no_room_for_visitors_files");
  }
}
