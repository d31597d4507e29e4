using System.Globalization;

namespace ShopSdk.Emulator.Providers.Shoplazza;

/// <summary>
/// The filters of list and count. A number or time that cannot be read is malformed. A number or time out of range is an error of its
/// field.
/// </summary>
internal sealed class ShoplazzaOrderQuery
{
    private const int MaxLimit = 250;
    private const int DefaultLimit = 10;

    private readonly IQueryCollection _query;
    private readonly List<KeyValuePair<string, string>> _errors = [];

    internal ShoplazzaOrderQuery(IQueryCollection query)
    {
        _query = query;
        Limit = Number("limit", DefaultLimit);
        Page = Number("page", 1);
        if (Limit is < 1 or > MaxLimit)
            _errors.Add(new("limit", $"must be between 1 and {MaxLimit}"));
        if (Page < 1)
            _errors.Add(new("page", "must be at least 1"));
        foreach (string kind in (string[])["created_at", "updated_at", "placed_at"])
            _ = (Time(kind + "_min"), Time(kind + "_max"));
    }

    internal bool IsMalformed { get; private set; }

    internal IReadOnlyList<KeyValuePair<string, string>> Errors => _errors;

    internal int Limit { get; }

    internal int Page { get; }

    internal bool Matches(ShoplazzaEmulatedOrder order, DateTimeOffset now) =>
        (Text("ids") is not { } ids || ids.Split(',').Contains(order.Id))
        && Is("status", order.Status(now))
        && Is("financial_status", order.FinancialStatus(now))
        && Is("fulfillment_status", order.LooksPlaced(now) ? "waiting" : "initialled")
        && Is("recovery_status", "waiting")
        && Text("location_id") is null
        && Within("created_at", order.CreatedAt)
        && Within("updated_at", order.UpdatedAt)
        && Within("placed_at", order.LooksPlaced(now) ? order.PlacedAt : null);

    private bool Is(string name, string value) => Text(name) is not { } asked || asked == value;

    private bool Within(string name, DateTimeOffset? time) =>
        (Time(name + "_min") is not { } from || time >= from) && (Time(name + "_max") is not { } to || time <= to);

    private string? Text(string name) =>
        _query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;

    private int Number(string name, int otherwise)
    {
        if (Text(name) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            return number;
        IsMalformed = true;
        return otherwise;
    }

    private DateTimeOffset? Time(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
            return time;
        IsMalformed = true;
        return null;
    }
}
