package org.mitate.paper;

/// What every paper says about the hospital; all of it comes from the profile.
///
/// @param hospital the name as it stands on a letter, 見立大学病院
/// @param clinic the outpatient clinic within it, セカンドオピニオン外来
/// @param office whom letters are addressed to, セカンドオピニオン外来事務局
/// @param hours the contact hours as one sentence
/// @param address prefecture to building, in one line
/// @param terms what the profile says about sending, fees and the fixed date
public record Letterhead(
        String hospital,
        String clinic,
        String office,
        String telephone,
        String fax,
        String hours,
        String postalCode,
        String address,
        Terms terms) {

    /// What differs between hospitals in the sentences of the papers.
    ///
    /// @param ways how the form may be sent, FAXまたは郵送
    /// @param fax whether it may be sent by FAX
    /// @param diagnosisFee whether one may be added
    /// @param finalOnceFixed whether a fixed date can be neither changed nor cancelled
    /// @param recording whether the talk may be recorded
    public record Terms(
            String ways,
            boolean fax,
            boolean diagnosisFee,
            boolean finalOnceFixed,
            boolean recording) {}

    public String hospitalAndClinic() {
        return hospital + "　" + clinic;
    }

    public String hospitalAndOffice() {
        return hospital + "　" + office;
    }
}
