namespace ShopSdk.Http;

/// <summary>How a body is written. Both supported ways write JSON; the generator refuses the others.</summary>
public enum BodySerializationMethod
{
    /// <summary>JSON.</summary>
    Default = 0,

    /// <summary>A form. Not supported here: the generator reports it.</summary>
    UrlEncoded = 2,

    /// <summary>JSON, also for text.</summary>
    Serialized = 3,
}
