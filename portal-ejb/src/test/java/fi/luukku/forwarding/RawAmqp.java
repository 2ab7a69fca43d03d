package fi.luukku.forwarding;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Sends by hand what no client library would: a message that calls itself what it is not. */
final class RawAmqp implements AutoCloseable {
  private static final byte[] NULL = {0x40};
  private static final byte[] FALSE = {0x42};
  private static final byte[] ZERO = {0x43};
  private static final byte[] MIXED = {0x50, 2};
  private static final byte[] FIRST = {0x50, 0};

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  RawAmqp() throws IOException {
    URI broker = URI.create(System.getProperty("luukku.broker.url"));
    socket = new Socket(broker.getHost(), broker.getPort());
    socket.setSoTimeout(10_000);
    in = new DataInputStream(socket.getInputStream());
    out = new DataOutputStream(socket.getOutputStream());
    protocol(3);
    read();
    frame(1, performative(0x41, text(0xA3, "ANONYMOUS")));
    read();
    protocol(0);
    frame(0, performative(0x10, text(0xA1, "raw"), text(0xA1, "h")));
    read();
    byte[] window = number(1000);
    frame(0, performative(0x11, NULL, number(0), window, window));
    read();
  }

  /** A text that is none. */
  void sendBadText(String address) throws IOException {
    byte[] type = text(0xA3, "text/plain;charset=utf-8");
    byte[] properties = performative(0x73, NULL, NULL, NULL, NULL, NULL, NULL, type);
    byte[] body = {0, 0x53, 0x75, (byte) 0xA0, 4, (byte) 0xFF, (byte) 0xFE, (byte) 0xC0, '{'};
    send(address, joined(properties, body));
  }

  /**
   * A message that calls itself something else than it is.
   *
   * @param kind of a JMS message: 2 a map, 3 bytes, 4 a stream
   * @param value its body, as AMQP writes a value
   */
  void sendMisnamed(String address, int kind, byte[] value) throws IOException {
    byte[] name = text(0xA3, "x-opt-jms-msg-type");
    byte[] entries = joined(name, new byte[] {0x51, (byte) kind});
    byte[] map = joined(new byte[] {(byte) 0xC1, (byte) (entries.length + 1), 2}, entries);
    byte[] body = joined(new byte[] {0, 0x53, 0x77}, value);
    send(address, joined(new byte[] {0, 0x53, 0x72}, map, body));
  }

  /** The only message of this connection; waits until the broker has it. */
  private void send(String address, byte[] message) throws IOException {
    byte[] source = performative(0x28, text(0xA1, "s"));
    byte[] target = performative(0x29, text(0xA1, address));
    byte[] link = text(0xA1, "link");
    frame(
        0,
        performative(0x12, link, ZERO, FALSE, MIXED, FIRST, source, target, NULL, NULL, number(0)));
    read();
    read();
    byte[] transfer = performative(0x14, ZERO, ZERO, new byte[] {(byte) 0xA0, 1, 1}, ZERO, FALSE);
    frame(0, joined(transfer, message));
    read();
  }

  private void protocol(int id) throws IOException {
    byte[] header = {'A', 'M', 'Q', 'P', (byte) id, 1, 0, 0};
    out.write(header);
    in.readFully(new byte[header.length]);
  }

  private void frame(int type, byte[] content) throws IOException {
    out.writeInt(8 + content.length);
    out.write(new byte[] {2, (byte) type, 0, 0});
    out.write(content);
    out.flush();
  }

  private void read() throws IOException {
    in.readFully(new byte[in.readInt() - 4]);
  }

  private static byte[] performative(int code, byte[]... fields) {
    byte[] all = joined(fields);
    byte[] head =
        ByteBuffer.allocate(12)
            .put(new byte[] {0, 0x53, (byte) code, (byte) 0xD0})
            .putInt(all.length + 4)
            .putInt(fields.length)
            .array();
    return joined(head, all);
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(5).put((byte) 0x70).putInt(value).array();
  }

  private static byte[] text(int code, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    return joined(new byte[] {(byte) code, (byte) bytes.length}, bytes);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
