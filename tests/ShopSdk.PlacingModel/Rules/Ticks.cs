namespace ShopSdk.PlacingModel.Rules;

/// <summary>Ticks of the model as times of the SDK.</summary>
internal static class Ticks
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Time(int tick) => Start.AddMinutes(tick);

    public static TimeSpan Span(int ticks) => TimeSpan.FromMinutes(ticks);

    public static sbyte Of(DateTimeOffset time) => checked((sbyte)(time - Start).TotalMinutes);
}
