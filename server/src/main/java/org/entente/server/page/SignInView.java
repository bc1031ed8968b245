package org.entente.server.page;

/**
 * The form by which one signs in.
 *
 * @param to where the visitor wanted to go
 * @param failed whether name and password were not known
 */
public record SignInView(String to, boolean failed) {}
