package org.mitate.paper;

/// What every paper says about the hospital; all of it comes from the profile.
///
/// @param hospital the name as it stands on a letter, 見立大学病院
/// @param clinic the outpatient clinic within it, セカンドオピニオン外来
/// @param office whom letters are addressed to, セカンドオピニオン外来事務局
/// @param hours the contact hours as one sentence
/// @param address prefecture to building, in one line
public record Letterhead(
        String hospital,
        String clinic,
        String office,
        String telephone,
        String fax,
        String hours,
        String postalCode,
        String address) {

    public String hospitalAndClinic() {
        return hospital + "　" + clinic;
    }

    public String hospitalAndOffice() {
        return hospital + "　" + office;
    }
}
