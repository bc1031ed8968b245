package org.entente.server.page;

/** A value of a request that makes no sense; the answer is 400. */
public final class WrongRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * @param name of the value, as in the address
   */
  public WrongRequestException(String name) {
    super(name);
    this.name = name;
  }

  /** The name of the value, as in the address. */
  public String name() {
    return name;
  }
}
