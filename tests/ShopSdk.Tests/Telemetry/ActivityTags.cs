using System.Diagnostics;

namespace ShopSdk.Tests.Telemetry;

internal static class ActivityTags
{
    public static object? Tag(this Activity activity, string name) => activity.GetTagItem(name);
}
