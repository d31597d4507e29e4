namespace ShopSdk;

public readonly partial record struct Currency
{
    /// <summary>
    /// ISO 4217 as of January 2026, in order: code, minor units ('-' if the standard defines none). Codes withdrawn since 2021 (ANG,
    /// BGN, CUC, HRK, SLL, ZWL) are kept, because the SDK still reads orders that use them.
    /// </summary>
    private const string Iso4217 =
        "AED2 AFN2 ALL2 AMD2 ANG2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BGN2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 "
        + "BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUC2 CUP2 CVE2 "
        + "CZK2 DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 "
        + "HNL2 HRK2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 "
        + "KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 MVR2 MWK2 MXN2 "
        + "MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 "
        + "RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SLL2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 "
        + "TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 VND0 VUV0 WST2 "
        + "XAD2 XAF0 XAG- XAU- XBA- XBB- XBC- XBD- XCD2 XCG2 XDR- XOF0 XPD- XPF0 XPT- XSU- XTS- XUA- XXX- YER2 "
        + "ZAR2 ZMW2 ZWG2 ZWL2 ";

    private static class IsoTable
    {
        private const int Width = 5;
        private const char Undefined = '-';

        // One string for each code, so that parsing a known code allocates nothing.
        private static readonly string[] Codes = Split();

        internal static string? Find(ReadOnlySpan<char> code)
        {
            int row = Row(code);
            return row < 0 ? null : Codes[row];
        }

        internal static int? MinorUnits(string code)
        {
            int row = Row(code);
            if (row < 0 || Iso4217[(row * Width) + CodeLength] == Undefined)
                return null;
            return Iso4217[(row * Width) + CodeLength] - '0';
        }

        private static int Row(ReadOnlySpan<char> code)
        {
            int low = 0;
            int high = (Iso4217.Length / Width) - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                int order = Iso4217.AsSpan(middle * Width, CodeLength).SequenceCompareTo(code);
                if (order == 0)
                    return middle;
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle - 1;
            }
            return -1;
        }

        private static string[] Split()
        {
            string[] codes = new string[Iso4217.Length / Width];
            for (int row = 0; row < codes.Length; row++)
                codes[row] = Iso4217.Substring(row * Width, CodeLength);
            return codes;
        }
    }
}
