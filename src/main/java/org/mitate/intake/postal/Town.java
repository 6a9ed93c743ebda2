package org.mitate.intake.postal;

/// Where a postal code is, as far as the list tells.
///
/// @param town empty where the list names none
public record Town(String code, String prefecture, String city, String town) {

    public String inOneLine() {
        return prefecture + city + town;
    }
}
