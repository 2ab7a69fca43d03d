package fi.luukku.documents.integration;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A PNG's chunks, one after the other (ISO/IEC 15948). Texts, camera notes and times stay behind,
 * and so does whatever follows the end.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int CHECKSUM = 4;
  private static final int IHDR = 0x49484452;
  private static final int HEADER = 13;
  private static final int BUFFER = 64 * 1024;
  private static final Set<String> BELONGS =
      Set.of(
          "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD",
          "hIST", "pHYs", "acTL", "fcTL", "fdAT");

  private final DataInputStream in;
  private final DataOutputStream out;

  Png(DataInputStream in, OutputStream out) {
    this.in = in;
    this.out = new DataOutputStream(out);
  }

  void copy() throws IOException {
    byte[] signature = new byte[SIGNATURE.length];
    in.readFully(signature);
    if (!Arrays.equals(signature, SIGNATURE)) {
      throw new Pictures.Broken("No PNG begins like this.");
    }
    out.write(signature);
    String name = header();
    while (!name.equals("IEND")) {
      name = chunk();
    }
    out.flush();
  }

  /** Comes first, and tells how large the picture is. */
  private String header() throws IOException {
    int length = in.readInt();
    int type = in.readInt();
    if (length != HEADER || type != IHDR) {
      throw new Pictures.Broken("The PNG has no header.");
    }
    int width = in.readInt();
    int height = in.readInt();
    Pictures.mustBeOfASize(width, height);
    out.writeInt(length);
    out.writeInt(type);
    out.writeInt(width);
    out.writeInt(height);
    pass(HEADER - 8 + CHECKSUM);
    return "IHDR";
  }

  private String chunk() throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new Pictures.Broken("A chunk of the PNG is longer than any can be.");
    }
    byte[] type = new byte[4];
    in.readFully(type);
    String name = new String(type, StandardCharsets.US_ASCII);
    if (BELONGS.contains(name)) {
      out.writeInt(length);
      out.write(type);
      pass((long) length + CHECKSUM);
    } else {
      in.skipNBytes((long) length + CHECKSUM);
    }
    return name;
  }

  private void pass(long length) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
