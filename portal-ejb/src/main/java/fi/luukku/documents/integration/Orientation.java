package fi.luukku.documents.integration;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way is up, the one thing in a camera's notes (Exif) without which the picture is shown
 * wrongly.
 */
final class Orientation {
  private static final String EXIF = "Exif\0\0";
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;
  private static final int UPRIGHT = 1;
  private static final int MOST = 8;

  private Orientation() {}

  /** 1 to 8; 1, which is upright, where the notes say nothing that can be used. */
  static int of(byte[] payload) {
    if (!Jpeg.startsWith(payload, EXIF) || payload.length < EXIF.length() + 8) {
      return UPRIGHT;
    }
    ByteBuffer notes = ByteBuffer.wrap(payload, EXIF.length(), payload.length - EXIF.length());
    notes = notes.slice();
    notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = notes.getInt(4);
    if (directory < 8 || directory > notes.limit() - 2) {
      return UPRIGHT;
    }
    int entries = Short.toUnsignedInt(notes.getShort(directory));
    for (int at = directory + 2, i = 0; i < entries; at += ENTRY, i++) {
      if (at > notes.limit() - ENTRY) {
        return UPRIGHT;
      }
      if (Short.toUnsignedInt(notes.getShort(at)) == TAG && notes.getShort(at + 2) == SHORT) {
        int value = Short.toUnsignedInt(notes.getShort(at + 8));
        return value <= MOST ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Notes that say nothing else. */
  static byte[] segment(int orientation) {
    ByteBuffer notes = ByteBuffer.allocate(EXIF.length() + 8 + 2 + ENTRY + 4);
    notes.put(EXIF.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    notes.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
    notes.putShort((short) 1);
    notes.putShort((short) TAG).putShort((short) SHORT).putInt(1);
    notes.putShort((short) orientation).putShort((short) 0);
    notes.putInt(0);
    return notes.array();
  }
}
