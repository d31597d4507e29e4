namespace ShopSdk.Providers.AnqiCms.Wire;

/// <summary>An answer that says only whether it worked.</summary>
public sealed record AnqiCmsAcknowledgement : AnqiCmsEnvelope;
