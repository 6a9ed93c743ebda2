package org.mitate.paper;

/// What stands at the head of a faxed sheet so that it finds its case: number, name of the sheet,
/// QR code.
///
/// @param number as printed; empty on a form to write on by hand, which then has no code
/// @param sheet such as 申込書 1/2
/// @param edition such as 第2版; empty on the first
/// @param picture the address of the code's picture
public record FaxMark(String number, String sheet, String edition, String picture) {}
