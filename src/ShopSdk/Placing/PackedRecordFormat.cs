namespace ShopSdk.Placing;

/// <summary>The members of a record one after the other, without names. Read by the version that wrote it, in the same process.</summary>
internal static class PackedRecordFormat
{
    private const byte Null = 0;
    private const byte Text = 1;
    private const byte Hex = 2;

    public static void Write(BinaryWriter to, PlacementRecord record)
    {
        to.Write((byte)record.Stage);
        Write(to, record.Attempt);
        to.Write7BitEncodedInt64(record.Version);
        WriteAll(to, record.Orders, Write);
        WriteAll(to, record.Earlier, Write);
        to.Write7BitEncodedInt(record.Lookups);
        Write(to, record.LookUpAfter);
        if (Has(to, record.Resolution))
            Write(to, record.Resolution);
    }

    public static PlacementRecord Read(BinaryReader from) =>
        new()
        {
            Stage = (PlacementStage)from.ReadByte(),
            Attempt = ReadAttempt(from),
            Version = from.Read7BitEncodedInt64(),
            Orders = ReadAll(from, ReadOrder),
            Earlier = ReadAll(from, ReadAttempt),
            Lookups = from.Read7BitEncodedInt(),
            LookUpAfter = ReadTime(from),
            Resolution = from.ReadBoolean() ? ReadResolution(from) : null,
        };

    private static void Write(BinaryWriter to, PlacementAttempt attempt)
    {
        to.Write(attempt.Id.ToByteArray());
        Write(to, attempt.Checkout);
        Write(to, (DateTimeOffset?)attempt.BegunAt);
        Write(to, (DateTimeOffset?)attempt.LatestSend);
        Write(to, attempt.Buyer);
        Write(to, attempt.Credential);
        Write(to, attempt.Content);
        Write(to, attempt.Quoted);
    }

    private static PlacementAttempt ReadAttempt(BinaryReader from) =>
        new(
            new Guid(from.ReadBytes(16)),
            ReadCheckout(from),
            ReadTime(from).GetValueOrDefault(),
            ReadTime(from).GetValueOrDefault()
        )
        {
            Buyer = ReadText(from),
            Credential = ReadText(from),
            Content = ReadText(from),
            Quoted = ReadMoney(from),
        };

    private static void Write(BinaryWriter to, RecordedOrder order)
    {
        Write(to, order.Order.Value);
        to.Write(order.Attempt.ToByteArray());
        to.Write((byte)order.Payment);
        to.Write((byte)order.State);
        Write(to, order.Total);
        to.Write((byte)order.Evidence);
        Write(to, (DateTimeOffset?)order.AsOf);
        if (Has(to, order.Checkout))
            Write(to, order.Checkout);
        Write(to, order.CreatedAt);
        Write(to, order.RequestId);
    }

    private static RecordedOrder ReadOrder(BinaryReader from) =>
        new(
            OrderId.Parse(ReadText(from) ?? ""),
            new Guid(from.ReadBytes(16)),
            (PaymentState)from.ReadByte(),
            (OrderState)from.ReadByte(),
            ReadMoney(from),
            (EvidenceKind)from.ReadByte(),
            ReadTime(from).GetValueOrDefault()
        )
        {
            Checkout = from.ReadBoolean() ? ReadCheckout(from) : null,
            CreatedAt = ReadTime(from),
            RequestId = ReadText(from),
        };

    private static void Write(BinaryWriter to, PlacementResolution resolution)
    {
        to.Write7BitEncodedInt64(resolution.Version);
        Write(to, resolution.Order?.Value);
        Write(to, resolution.By);
        Write(to, resolution.Why);
        to.Write(resolution.Force);
    }

    private static PlacementResolution ReadResolution(BinaryReader from) =>
        new()
        {
            Version = from.Read7BitEncodedInt64(),
            Order = ReadText(from) is { } order ? OrderId.Parse(order) : null,
            By = ReadText(from) ?? "",
            Why = ReadText(from) ?? "",
            Force = from.ReadBoolean(),
        };

    private static void Write(BinaryWriter to, CheckoutId checkout)
    {
        byte[] bytes = checkout.ToBytes();
        to.Write7BitEncodedInt(bytes.Length);
        to.Write(bytes);
    }

    private static CheckoutId ReadCheckout(BinaryReader from) => CheckoutId.FromBytes(from.ReadBytes(from.Read7BitEncodedInt()));

    private static void Write(BinaryWriter to, DateTimeOffset? time)
    {
        to.Write(time is not null);
        if (time is not { } at)
            return;
        to.Write(at.Ticks);
        to.Write((short)at.TotalOffsetMinutes);
    }

    private static DateTimeOffset? ReadTime(BinaryReader from) =>
        from.ReadBoolean() ? new DateTimeOffset(from.ReadInt64(), TimeSpan.FromMinutes(from.ReadInt16())) : null;

    private static void Write(BinaryWriter to, Money? money)
    {
        to.Write(money is not null);
        if (money is not { } amount)
            return;
        to.Write(amount.Amount);
        to.Write(amount.Currency.Code);
    }

    private static Money? ReadMoney(BinaryReader from) =>
        from.ReadBoolean() ? new Money(from.ReadDecimal(), Currency.Parse(from.ReadString())) : null;

    /// <summary>Hashes are hexadecimal digits, which take half the room as bytes.</summary>
    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(
            text is null ? Null
            : IsHex(text) ? Hex
            : Text
        );
        if (text is null)
            return;
        if (!IsHex(text))
        {
            to.Write(text);
            return;
        }
        byte[] bytes = Convert.FromHexString(text);
        to.Write7BitEncodedInt(bytes.Length);
        to.Write(bytes);
    }

    private static string? ReadText(BinaryReader from) =>
        from.ReadByte() switch
        {
            Null => null,
            Hex => Convert.ToHexString(from.ReadBytes(from.Read7BitEncodedInt())),
            _ => from.ReadString(),
        };

    private static bool IsHex(string text) => text.Length % 2 == 0 && text.All(c => char.IsAsciiHexDigitUpper(c));

    private static bool Has(BinaryWriter to, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? value)
    {
        to.Write(value is not null);
        return value is not null;
    }

    private static void WriteAll<T>(BinaryWriter to, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (T item in items)
            write(to, item);
    }

    private static T[] ReadAll<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        int count = from.Read7BitEncodedInt();
        var items = new T[count];
        for (int i = 0; i < count; i++)
            items[i] = read(from);
        return items;
    }
}
